package io.openhotline.platform.pack;

/// A version is in force that was not so before. Observers work with it; each instance fires the
/// event once, after the takeover.
public record PackTakenOver(String version) {}
