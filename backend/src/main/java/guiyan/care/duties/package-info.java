/** What is owed to families that stay: a visit each month, a look at a child's file at 14 and 18, farm work in its season. */
package guiyan.care.duties;
