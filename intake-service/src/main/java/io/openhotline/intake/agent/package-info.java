/// Keeps the states of agents that the switchboard tells: who is free, talks, or is away. The time
/// to the answer is promised only while an agent of the queue is free (T2).
@NullMarked
package io.openhotline.intake.agent;

import org.jspecify.annotations.NullMarked;
