package io.openhotline.demo;

/// A check that failed.
final class UnexpectedResult extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedResult(String message) {
        super(message);
    }
}
