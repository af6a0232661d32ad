package io.openhotline.importer.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds the optional parts before the header: a byte order mark, and a line such as `sep=;` that
/// names the delimiter for a spreadsheet.
record Preamble(boolean byteOrderMark, Optional<Character> delimiter) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST = 10;
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("(?i)(?:sep=(.)|\"sep=(.)\")(\r\n|\r|\n)");

    /// Reads the preamble and leaves the reader at the header.
    static Preamble read(BufferedReader reader) throws IOException {
        boolean marked = begins(reader);
        reader.mark(LONGEST);
        var start = new char[LONGEST];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        Matcher line = SEPARATOR_LINE.matcher(new String(start, 0, length));
        if (!line.lookingAt()) {
            return new Preamble(marked, Optional.empty());
        }
        reader.skip(line.end());
        String separator = line.group(1) == null ? line.group(2) : line.group(1);
        return new Preamble(marked, Optional.of(separator.charAt(0)));
    }

    private static boolean begins(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() == BYTE_ORDER_MARK) {
            return true;
        }
        reader.reset();
        return false;
    }

    /// The number of lines before the header.
    int lines() {
        return delimiter.isPresent() ? 1 : 0;
    }

    void write(Writer out) throws IOException {
        if (byteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        if (delimiter.isPresent()) {
            out.write("sep=" + delimiter.get() + "\r\n");
        }
    }
}
