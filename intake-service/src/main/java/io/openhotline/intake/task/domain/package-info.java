/// Decides who has a task, and when the steps of its ladder come. Plain Java, without I/O.
@NullMarked
package io.openhotline.intake.task.domain;

import org.jspecify.annotations.NullMarked;
