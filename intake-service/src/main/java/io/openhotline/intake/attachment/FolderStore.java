package io.openhotline.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Stores contents as files, in 256 folders. A content is moved into its place, so that no reader
/// sees a part of it.
final class FolderStore implements AttachmentStore {
    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, Path content) throws IOException {
        Path place = place(key);
        Files.createDirectories(place.getParent());
        Path part = place.resolveSibling(key + ".part");
        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    /// Takes the folder from the random end of the id; its begin is the time.
    private Path place(String key) {
        String id = key.substring(0, 36);
        return folder.resolve(id.substring(34)).resolve(key);
    }
}
