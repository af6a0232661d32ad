package io.openhotline.launcher;

/// What a watched process tells the system it belongs to.
interface Supervision {

    /// A process was started, so that the list of pids is out of date.
    void launched();

    void died(SupervisedProcess process, ExitStatus status, String lastWords, String next);

    /// A process that died is ready again.
    void back(SupervisedProcess process);

    /// The system can't go on; the reason is one line.
    void fail(String reason);

    boolean hasFailed();
}
