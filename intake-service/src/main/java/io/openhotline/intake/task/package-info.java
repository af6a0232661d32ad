/// Keeps everything at the desk that waits for a person, with its clock: questions, letters,
/// handovers, checks, replies. Other packages open and end tasks; this one lists them, lets people
/// take them, and raises the steps of the ladders of overdue ones.
@NullMarked
package io.openhotline.intake.task;

import org.jspecify.annotations.NullMarked;
