package io.openhotline.demo;

/// A ticket by its id and number.
record Ticket(String id, String number) {
    @Override
    public String toString() {
        return "ticket " + number;
    }
}
