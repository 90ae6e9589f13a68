/// How fast the program is, measured by JMH.
package dateline.bench;
