package io.openhotline.launcher;

/// How a process ended, as the shell counts it: above 128 a signal ended it.
record ExitStatus(int code) {

    boolean bySignal() {
        return code > 128;
    }

    @Override
    public String toString() {
        return bySignal() ? "ended by signal " + (code - 128) : "exit status " + code;
    }
}
