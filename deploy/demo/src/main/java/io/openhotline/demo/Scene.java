package io.openhotline.demo;

/// One story of the demo. Throws [UnexpectedResult] if the system does something else.
@FunctionalInterface
interface Scene {
    void play(Stage stage);
}
