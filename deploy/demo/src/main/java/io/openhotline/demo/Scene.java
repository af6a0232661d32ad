package io.openhotline.demo;

/// One part of the day. It fails with [NotAsTold] where the system does something else.
@FunctionalInterface
interface Scene {
    void play(Stage stage);
}
