/// One running program: a later start hands over to it what it was asked to open.
@NullMarked
package dateline.handover;

import org.jspecify.annotations.NullMarked;
