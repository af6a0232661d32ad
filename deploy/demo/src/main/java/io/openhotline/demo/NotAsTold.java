package io.openhotline.demo;

/// Something was not as the story tells it.
final class NotAsTold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAsTold(String message) {
        super(message);
    }
}
