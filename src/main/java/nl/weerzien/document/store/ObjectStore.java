package nl.weerzien.document.store;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.ObjectStoreAddress;

/// The object store over S3: whole objects, in one bucket that is made when it is missing. Whatever goes wrong comes
/// out
/// as an [IOException]; the client itself throws an [IllegalStateException] when it cannot connect.
final class ObjectStore implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TRANSFER = Duration.ofSeconds(30);
    private final MinioClient client;
    private final String bucket;
    private volatile boolean bucketIsThere;

    ObjectStore(ObjectStoreAddress address) {
        this.bucket = address.bucket();
        this.client = MinioClient.builder()
                .endpoint(address.endpoint().toString())
                .credentials(address.accessKey(), address.secretKey())
                .build();
        client.setTimeout(CONNECT.toMillis(), TRANSFER.toMillis(), TRANSFER.toMillis());
    }

    /// An object's name and when it was stored.
    record Item(String name, Instant at) {}

    void put(String name, byte[] bytes) throws IOException {
        try {
            makeBucket();
            client.putObject(PutObjectArgs.builder()
                    .bucket(bucket)
                    .object(name)
                    .data(bytes, bytes.length)
                    .contentType("application/octet-stream")
                    .build());
        } catch (MinioException | IllegalStateException failure) {
            throw new IOException("cannot store object " + name, failure);
        }
    }

    byte[] get(String name) throws IOException {
        try (var stream = client.getObject(
                GetObjectArgs.builder().bucket(bucket).object(name).build())) {
            return stream.readAllBytes();
        } catch (MinioException | IllegalStateException failure) {
            throw new IOException("cannot read object " + name, failure);
        }
    }

    void remove(String name) throws IOException {
        try {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(name).build());
        } catch (MinioException | IllegalStateException failure) {
            throw new IOException("cannot remove object " + name, failure);
        }
    }

    /// Every object, the bucket not being there meaning none.
    List<Item> all() throws IOException {
        try {
            makeBucket();
            var items = new ArrayList<Item>();
            for (var result : client.listObjects(
                    ListObjectsArgs.builder().bucket(bucket).recursive(true).build())) {
                var item = result.get();
                if (!item.isDir())
                    items.add(new Item(item.objectName(), item.lastModified().toInstant()));
            }
            return items;
        } catch (MinioException | IllegalStateException failure) {
            throw new IOException("cannot list the objects", failure);
        }
    }

    /// Asks for the bucket, which a store that answers can say something about, whether it is there yet or not.
    ///
    /// @throws IOException if the store does not answer, or not to these keys
    void ping() throws IOException {
        try {
            bucketExists();
        } catch (MinioException failure) {
            throw new IOException("the object store does not answer", failure);
        }
    }

    /// Another thread or node may make it in the same moment; then it is there all the same.
    private void makeBucket() throws MinioException {
        if (bucketIsThere) return;
        try {
            if (!bucketExists())
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
        } catch (MinioException failure) {
            if (!bucketExists()) throw failure;
        }
        bucketIsThere = true;
    }

    private boolean bucketExists() throws MinioException {
        return client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build());
    }

    @Override
    public void close() throws Exception {
        client.close();
    }
}
