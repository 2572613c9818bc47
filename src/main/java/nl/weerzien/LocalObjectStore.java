package nl.weerzien;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weerzien.document.ObjectStoreAddress;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/// The S3 endpoint that `./run` brings along when no other was named: files in one folder, on the loopback only,
/// signed
/// requests only.
final class LocalObjectStore implements AutoCloseable {
    private static final String IDENTITY = "weerzien";
    private final S3Proxy server;
    private final Secrets secrets;

    private LocalObjectStore(S3Proxy server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /// @throws IOException if the folder cannot be written or no port is free
    static LocalObjectStore start(Path folder, Secrets secrets) throws IOException {
        Files.createDirectories(folder);
        var server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, IDENTITY, secrets.value("s3"))
                .build();
        try {
            server.start();
        } catch (Exception failure) {
            throw new IOException("the embedded object store does not start", failure);
        }
        return new LocalObjectStore(server, secrets);
    }

    ObjectStoreAddress address(String bucket) {
        return new ObjectStoreAddress(
                URI.create("http://127.0.0.1:" + server.getPort()), IDENTITY, secrets.value("s3"), bucket);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
