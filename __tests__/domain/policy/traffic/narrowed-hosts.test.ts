import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
`;

it.each<readonly [string, string, string, string]>([
  ["one of two hosts takes less", "a.io /, b.io /", "a.io /app, b.io /", "a.io/"],
  ["a path goes that another host still has", "a.io /, a.io /x, b.io /x", "a.io /, b.io /x", ""],
  ["a path goes that only another host still has", "a.io /x, a.io /y, b.io /x", "a.io /y, b.io /x", "a.io/x"],
  ["a rule of all hosts gets one", " /", "a.io /", "/"],
  ["a rule of a host takes all", "a.io /", "a.io /, /", ""],
])("of an Ingress %s", (_, before, after, lost) => {
  const rules = (text: string) =>
    text.split(", ").map((each) => {
      const [host = "", path = "/"] = each.split(" ");
      const at = host === "" || host === "/" ? "" : `host: ${host}, `;
      return `{ ${at}http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }`;
    });
  const of = (text: string) =>
    `${web}---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec: { rules: [${rules(text).join(", ")}] }\n`;
  expect(messages("lost-traffic", of(before), of(after))).toEqual(
    lost === ""
      ? []
      : [
          `Ingress i no longer takes all of ${lost} (PathPrefix): whoever asks for the rest gets no answer, or another one's.`,
        ],
  );
});
