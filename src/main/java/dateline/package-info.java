/// The program's two ends: how it is started, and the graph of objects that it starts.
@org.jspecify.annotations.NullMarked
package dateline;
