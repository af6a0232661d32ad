package io.openhotline.platform.pack;

/// This instance can't work: it can't read the version that is in force.
public final class PackNotLoaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackNotLoaded(String message) {
        super(message);
    }
}
