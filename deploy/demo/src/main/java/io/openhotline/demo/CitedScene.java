package io.openhotline.demo;

import java.util.List;

/// A scene that several hotlines play, with the requirements of one of them.
record CitedScene(Scene scene, List<String> requirements) implements Scene {
    CitedScene {
        requirements = List.copyOf(requirements);
    }

    @Override
    public Title title() {
        return new Title(scene.title().english(), scene.title().chinese(), requirements);
    }

    @Override
    public void play(Stage stage) {
        scene.play(stage);
    }
}
