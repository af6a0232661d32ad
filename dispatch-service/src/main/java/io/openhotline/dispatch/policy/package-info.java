/// Reads routes, deadlines and calendars from the pack's `dispatch.yaml` once, at start, and
/// refuses them with file, key and reason. Other packages get a compiled policy, which is valid.
@NullMarked
package io.openhotline.dispatch.policy;

import org.jspecify.annotations.NullMarked;
