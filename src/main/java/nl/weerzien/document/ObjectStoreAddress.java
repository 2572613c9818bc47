package nl.weerzien.document;

import java.net.URI;

/// Where the sealed originals are kept: any endpoint that speaks S3.
public record ObjectStoreAddress(URI endpoint, String accessKey, String secretKey, String bucket) {

    /// Without the secret, so that an address may stand in a log.
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
