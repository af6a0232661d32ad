package io.openhotline.launcher;

/// Receives what happens to the processes of a system.
interface Supervision {

    /// A process was started: the list of pids has changed.
    void launched();

    void died(SupervisedProcess process, ExitStatus status, String failureLine, String next);

    /// A process that died is ready again.
    void back(SupervisedProcess process);

    /// The system can't go on; the reason is one line.
    void fail(String reason);

    boolean hasFailed();
}
