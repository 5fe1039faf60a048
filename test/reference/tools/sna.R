# Brokerage roles by the R package sna. See README.md beside this file.
suppressMessages(library(sna))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
rows <- read.delim(file.path(here, "arcs.tsv"), header = FALSE, colClasses = "character")
roles <- c("w_I", "w_O", "b_IO", "b_OI", "b_O")

brokerage_of <- function(name) {
  own <- rows[rows$V1 == name, ]
  is_person <- startsWith(own$V3, "@")
  ids <- own$V2[is_person]
  matrix <- matrix(0, length(ids), length(ids), dimnames = list(ids, ids))
  for (i in which(!is_person)) matrix[own$V2[i], own$V3[i]] <- 1
  counts <- brokerage(matrix, own$V3[is_person])$raw.nli[, roles, drop = FALSE]
  lines <- sapply(seq_along(ids), function(i) {
    sprintf("    \"%s\": [%s]", ids[i], paste(counts[i, ], collapse = ", "))
  })
  sprintf("   \"%s\": {\n%s\n   }", name, paste(lines, collapse = ",\n"))
}

names <- unique(rows$V1)
cat(sprintf(
  "{\n \"versions\": { \"R\": \"%s\", \"sna\": \"%s\" },\n \"roles\": [%s],\n \"networks\": {\n%s\n }\n}\n",
  paste(R.version$major, R.version$minor, sep = "."), packageVersion("sna"),
  paste(sprintf("\"%s\"", roles), collapse = ", "),
  paste(sapply(names, brokerage_of), collapse = ",\n")
), file = file.path(here, "sna.json"))
