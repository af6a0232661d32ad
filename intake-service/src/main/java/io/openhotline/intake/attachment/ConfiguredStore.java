package io.openhotline.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Stores contents in a folder, or in a bucket where `hotline.attachments.s3.endpoint` is set.
@ApplicationScoped
class ConfiguredStore implements AttachmentStore {
    private final AttachmentStore store;

    ConfiguredStore(
            @ConfigProperty(name = "hotline.attachments.folder") Path folder,
            @ConfigProperty(name = "hotline.attachments.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "hotline.attachments.s3.region", defaultValue = "us-east-1")
                    String region,
            @ConfigProperty(name = "hotline.attachments.s3.bucket", defaultValue = "attachments")
                    String bucket,
            @ConfigProperty(name = "hotline.attachments.s3.key", defaultValue = "hotline")
                    String key,
            @ConfigProperty(name = "hotline.attachments.s3.secret") Optional<String> secret) {
        this.store =
                endpoint.<AttachmentStore>map(
                                it -> new S3Store(it, region, bucket, key, secret.orElseThrow()))
                        .orElseGet(() -> new FolderStore(folder));
    }

    @Override
    public void put(String key, Path content) throws IOException {
        store.put(key, content);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return store.open(key);
    }

    @Override
    public void delete(String key) throws IOException {
        store.delete(key);
    }
}
