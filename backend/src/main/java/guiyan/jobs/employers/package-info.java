/** Who employs: credit code, trade, place, and the file of what has been heard of paying, contracts and lodging. */
package guiyan.jobs.employers;
