package io.openhotline.bench.start;

/// The least that a JVM can do: what a start takes before any of our code.
final class OneLine {
    private OneLine() {}

    public static void main(String[] arguments) {
        System.out.println("ready");
    }
}
