package io.openhotline.bench.start;

/// The program of the baseline: prints one line.
final class OneLine {
    private OneLine() {}

    public static void main(String[] arguments) {
        System.out.println("ready");
    }
}
