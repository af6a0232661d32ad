package io.openhotline.importer.csv;

import java.io.IOException;
import java.io.Reader;

/// Leaves out the Ctrl-Z characters at the end of a file, which old systems write as an end mark.
final class EndMarkReader extends Reader {
    private static final int END_MARK = 0x1A;
    private static final int NONE = -2;

    private final Reader in;
    private int marks;
    private int following = NONE;

    EndMarkReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (marks > 0) {
            marks--;
            return END_MARK;
        }
        if (following != NONE) {
            int next = following;
            following = NONE;
            return next;
        }
        int next = in.read();
        return next == END_MARK ? afterMarks() : next;
    }

    /// Gives the marks only when a character follows.
    private int afterMarks() throws IOException {
        int count = 1;
        int next = in.read();
        while (next == END_MARK) {
            count++;
            next = in.read();
        }
        if (next < 0) {
            return -1;
        }
        marks = count - 1;
        following = next;
        return END_MARK;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            int next = read();
            if (next < 0) {
                return i == 0 ? -1 : i;
            }
            buffer[offset + i] = (char) next;
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
