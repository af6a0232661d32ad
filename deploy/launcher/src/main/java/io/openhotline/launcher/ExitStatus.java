package io.openhotline.launcher;

/// The exit status of a process as the shell shows it: above 128, a signal ended the process.
record ExitStatus(int code) {

    boolean bySignal() {
        return code > 128;
    }

    @Override
    public String toString() {
        return bySignal() ? "ended by signal " + (code - 128) : "exit status " + code;
    }
}
