package io.openhotline.demo;

import java.io.PrintWriter;

/// Prints the story, each sentence in English and in Chinese.
final class Narrator {
    private final PrintWriter out;
    private int scene;

    Narrator(PrintWriter out) {
        this.out = out;
    }

    void scene(Title title) {
        scene++;
        print("");
        print("[" + scene + "] " + title);
    }

    void say(String english, String chinese) {
        print("    " + english);
        print("    " + chinese);
    }

    /// Prints something to look up, such as a number or a URL.
    void show(String text) {
        print("      " + text);
    }

    /// Prints a check that passed.
    void seen(String text) {
        print("      ✓ " + text);
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
