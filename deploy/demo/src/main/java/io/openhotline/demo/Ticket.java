package io.openhotline.demo;

/// A ticket as its caller knows it.
record Ticket(String id, String number) {
    @Override
    public String toString() {
        return "ticket " + number;
    }
}
