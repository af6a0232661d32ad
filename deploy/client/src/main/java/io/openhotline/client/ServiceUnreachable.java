package io.openhotline.client;

/// A service did not respond within the caller's patience. The message is one plain line.
public final class ServiceGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceGone(String message) {
        super(message);
    }
}
