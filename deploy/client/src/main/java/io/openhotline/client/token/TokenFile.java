package io.openhotline.client.token;

import io.openhotline.client.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the token from a file for each request, because somebody else renews it.
public record TokenFile(Path file) implements Tokens {
    @Override
    public String current() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandException("cannot read the token in " + file, e);
        }
    }
}
