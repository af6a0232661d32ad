package io.openhotline.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Stores contents outside of the database, under keys of letters, digits, dots and hyphens.
interface AttachmentStore {
    void put(String key, Path content) throws IOException;

    /// The caller closes the stream.
    InputStream open(String key) throws IOException;

    /// Does nothing for a key that is missing.
    void delete(String key) throws IOException;
}
