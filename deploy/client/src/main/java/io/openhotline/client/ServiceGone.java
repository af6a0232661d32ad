package io.openhotline.client;

/// A service did not answer for as long as the caller was ready to wait; the message is one plain
/// line.
public final class ServiceGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceGone(String message) {
        super(message);
    }
}
