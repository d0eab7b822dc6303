/** What is owed about those away: registration, reviews, confirmations, the report on return. */
package guiyan.outflow.duties;
