package io.openhotline.client;

/// A service did not respond within the time of the caller's retry policy. The message is one plain
/// line.
public final class ServiceUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceUnreachable(String message) {
        super(message);
    }
}
