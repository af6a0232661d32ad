package io.openhotline.demo;

import java.io.PrintWriter;
import java.util.List;

/// Prints the scenes of packs without playing them.
record SceneList(List<Programme> programmes) {
    SceneList {
        programmes = List.copyOf(programmes);
    }

    void print(PrintWriter out) {
        programmes.forEach(programme -> {
            out.println(programme.pack());
            for (int n = 0; n < programme.scenes().size(); n++) {
                out.println("  [%d] %s".formatted(n + 1, programme.scenes().get(n).title()));
            }
        });
        out.flush();
    }
}
