package io.openhotline.issuer.settings;

import java.nio.file.Path;

/// A setting or a file that the issuer can't work with. The message is `file: key: reason`.
public final class IssuerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IssuerRefused(String message) {
        super(message);
    }

    public IssuerRefused(Path file, String reason) {
        super(file + ": " + reason);
    }

    public IssuerRefused(Path file, String key, String reason) {
        super(file + ": " + key + ": " + reason);
    }
}
