package io.openhotline.testplatform.server;

/// Something outside the program kept a server from starting; the message is one plain line.
public final class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformException(String message) {
        super(message);
    }

    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
