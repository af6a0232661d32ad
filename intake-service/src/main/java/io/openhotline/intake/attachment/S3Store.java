package io.openhotline.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Stores contents as objects of a bucket, in any store that speaks S3.
final class S3Store implements AttachmentStore {
    private final S3Client client;
    private final String bucket;

    S3Store(URI endpoint, String region, String bucket, String key, String secret) {
        this.bucket = bucket;
        this.client =
                S3Client.builder()
                        .endpointOverride(endpoint)
                        .region(Region.of(region))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(key, secret)))
                        .forcePathStyle(true)
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build();
    }

    @Override
    public void put(String key, Path content) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key), RequestBody.fromFile(content));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }
}
