/** An invented township to look around in: its ledgers, loaded as a clerk would, and one account for each role. */
package guiyan.demo;
