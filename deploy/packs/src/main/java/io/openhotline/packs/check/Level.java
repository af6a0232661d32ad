package io.openhotline.packs.check;

/// Says what a finding means: a pack with a fault doesn't work as written; a hint is for its author
/// to judge.
public enum Level {
    FAULT,
    HINT
}
