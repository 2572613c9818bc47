/// Who is asking, and which case files they may see or change.
@NullMarked
package nl.weerzien.security;

import org.jspecify.annotations.NullMarked;
