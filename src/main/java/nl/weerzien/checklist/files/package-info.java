/// Reads the rule files and golden cases strictly: every problem at once, each with its place and what to do.
@NullMarked
package nl.weerzien.checklist.files;

import org.jspecify.annotations.NullMarked;
