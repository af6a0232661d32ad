package io.openhotline.importer.csv;

import java.io.IOException;
import java.io.Reader;

/// Limits the length of a cell and of a row, so that a quote without an end is found without
/// reading the rest of the file into memory, and refuses text after a closing quote. Throws
/// [IOException] with the line where the fault begins.
final class BoundedReader extends Reader {
    static final int LONGEST_CELL = 100_000;
    static final int LONGEST_ROW = 1_000_000;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final Reader in;
    private final char delimiter;
    private State state = State.CELL_START;
    private int line;
    private int previous;
    private int cellLine;
    private int cellLength;
    private int rowLine;
    private int rowLength;

    BoundedReader(Reader in, char delimiter, int firstLine) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = firstLine;
        this.rowLine = firstLine;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            follow(buffer[offset + i]);
        }
        if (read < 0 && state == State.QUOTED) {
            throw fault(cellLine, "the quote that opens here is never closed");
        }
        return read;
    }

    private void follow(char next) throws IOException {
        if (cellLength == 0) {
            cellLine = line;
        }
        state = after(next);
        count(next);
        previous = next;
        if (cellLength > LONGEST_CELL) {
            throw fault(
                    cellLine,
                    state == State.QUOTED
                            ? "the quote that opens here is not closed within %,d characters"
                                    .formatted(LONGEST_CELL)
                            : "a cell has more than %,d characters".formatted(LONGEST_CELL));
        }
        if (rowLength > LONGEST_ROW) {
            throw fault(rowLine, "a row has more than %,d characters".formatted(LONGEST_ROW));
        }
    }

    private State after(char next) throws IOException {
        return switch (state) {
            case QUOTED -> next == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> next == '"' ? State.QUOTED : closed(next);
            case CELL_START -> next == '"' ? State.QUOTED : outside(next);
            case PLAIN -> outside(next);
        };
    }

    private State closed(char next) throws IOException {
        State outside = outside(next);
        if (outside == State.CELL_START) {
            return outside;
        }
        if (!Character.isWhitespace(next)) {
            throw fault(cellLine, "text follows the closing quote of a cell that begins here");
        }
        return State.QUOTE_IN_QUOTED;
    }

    private State outside(char next) {
        return next == delimiter || isNewline(next) ? State.CELL_START : State.PLAIN;
    }

    private void count(char next) {
        cellLength = state == State.CELL_START ? 0 : cellLength + 1;
        rowLength++;
        if (next == '\r' || (next == '\n' && previous != '\r')) {
            line++;
        }
        if (isNewline(next) && state == State.CELL_START) {
            rowLength = 0;
            rowLine = line;
        }
    }

    private static boolean isNewline(char next) {
        return next == '\n' || next == '\r';
    }

    private static IOException fault(int line, String reason) {
        return new IOException("line %d: %s".formatted(line, reason));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
