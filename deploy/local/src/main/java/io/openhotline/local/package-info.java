/// The `hotline` command: subcommands that run a whole system on one machine and file tickets into
/// it. Each subcommand lives in a package of its own and is named in [Hotline].
@NullMarked
package io.openhotline.local;

import org.jspecify.annotations.NullMarked;
