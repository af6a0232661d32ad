package io.openhotline.testplatform.server;

/// A server can't start for a reason outside of the program. The message is one plain line.
public final class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformException(String message) {
        super(message);
    }

    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
