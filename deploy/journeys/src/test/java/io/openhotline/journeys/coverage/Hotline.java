package io.openhotline.journeys.coverage;

/// The hotlines of the requirements, with the letter of their numbers and the pack that runs them.
enum Hotline {
    W("Water supply", "water-utility"),
    P("Property management", "property-management"),
    T("Telecom", "telecom"),
    C("Call centre of a manufacturer", "call-centre-400"),
    S("City card", "city-card");

    private final String title;
    private final String pack;

    Hotline(String title, String pack) {
        this.title = title;
        this.pack = pack;
    }

    String title() {
        return title;
    }

    String pack() {
        return pack;
    }

    boolean has(String requirement) {
        return requirement.startsWith(name());
    }
}
