package io.openhotline.demo;

import io.openhotline.client.CommandException;
import java.util.List;
import java.util.Map;

/// Defines the demo of a pack. `category` tells a system that runs the pack from others, and `desk`
/// is the role that files tickets: where all that agents make is reviewed, a senior agent (T5).
/// `heads` are the staff numbers of the departments' heads who approve outcomes (C4).
record Programme(
        String pack,
        String category,
        String desk,
        List<String> departments,
        List<Scene> scenes,
        Map<String, String> heads) {
    private static final List<Programme> ALL =
            List.of(
                    WaterUtility.programme(),
                    Telecom.programme(),
                    CallCentre.programme(),
                    PropertyManagement.programme(),
                    CityCard.programme());

    /// A programme of a pack without approvals.
    Programme(
            String pack,
            String category,
            String desk,
            List<String> departments,
            List<Scene> scenes) {
        this(pack, category, desk, departments, scenes, Map.of());
    }

    static List<Programme> all() {
        return ALL;
    }

    /// The packs that have a programme.
    static List<String> packs() {
        return ALL.stream().map(Programme::pack).toList();
    }

    static Programme of(String pack) {
        return ALL.stream()
                .filter(programme -> programme.pack().equals(pack))
                .findFirst()
                .orElseThrow(() ->
                        new CommandException(
                                "there is no demo of the pack "
                                        + pack
                                        + "; there are: "
                                        + packs()));
    }
}
