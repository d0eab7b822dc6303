/** What is owed about those in care: a visit each month, a look at a child's file when it turns 14 and 18. */
package guiyan.care.duties;
