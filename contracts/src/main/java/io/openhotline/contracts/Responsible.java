package io.openhotline.contracts;

/// The person of a department who has a work order: staff number and name.
public record Responsible(String code, String name) {}
